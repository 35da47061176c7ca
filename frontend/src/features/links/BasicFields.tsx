import type { RefObject } from 'react'
import { words } from '../../messages/links'
import { TextField } from '../../ui/TextField'
import type { BuilderProps } from './builderProps'
import { CollectionField } from './CollectionField'
import { ShortIdField } from './ShortIdField'
import { TagsField } from './TagsField'
import { UrlField } from './UrlField'

type Props = BuilderProps & { domain: string; urlRef: RefObject<HTMLInputElement | null> }

/** What most links have: a destination, a short id, a place and a name. */
export function BasicFields({ draft, before, domain, urlRef, errorOf, onChange }: Props) {
  return (
    <>
      <UrlField
        ref={urlRef}
        label={words.builder.url}
        placeholder="https://example.com/page"
        required
        value={draft.url}
        onChange={(url) => onChange({ url })}
        error={errorOf('url')}
      />
      <ShortIdField
        value={draft.shortId}
        before={before?.shortId}
        domain={domain}
        error={errorOf('shortId')}
        onChange={(shortId) => onChange({ shortId })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <CollectionField
          chosen={draft.collection}
          error={errorOf('collectionId')}
          onChange={(collection) => onChange({ collection })}
        />
        <TagsField
          label={words.builder.tags}
          optional
          chosen={draft.tags}
          error={errorOf('tagIds')}
          onChange={(tags) => onChange({ tags })}
        />
      </div>
      <TextField
        label={words.builder.title}
        hint={words.builder.titleHint}
        optional
        dir="auto"
        maxLength={255}
        autoComplete="off"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={errorOf('title')}
      />
    </>
  )
}
