import { useState } from 'react'
import { useWhyNot } from '../../app/useWhyNot'
import { basePath } from '../../lib/place'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/general'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { SectionForm } from '../../ui/SectionForm'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import type { Settings } from './generalQuery'
import { useUpdateWorkspace } from './useGeneralActions'

/** What the workspace is called. */
export function WorkspaceForm({ settings }: { settings: Settings }) {
  const [name, setName] = useState(settings.name)
  const [slug, setSlug] = useState(settings.slug)
  const update = useUpdateWorkspace()
  const reason = useWhyNot()('ADMIN')
  const changed = name.trim() !== settings.name || slug !== settings.slug

  async function submit() {
    const workspace = await update.run({
      name: name.trim() === settings.name ? undefined : name,
      slug: slug === settings.slug ? undefined : slug,
    })
    if (workspace) toast({ look: 'ok', title: words.name.saved, text: workspace.name })
  }

  return (
    <Section title={words.name.title} hint={words.name.hint}>
      <SectionForm
        action={update}
        fields={['name', 'slug']}
        submit={{ disabled: Boolean(reason) || !changed, title: reason, children: t.common.save }}
        onSubmit={submit}
      >
        <TextField
          label={words.name.name}
          required
          dir="auto"
          maxLength={100}
          autoComplete="off"
          disabled={Boolean(reason)}
          value={name}
          onChange={setName}
          error={fieldError(update.error, 'name')}
        />
        <TextField
          label={words.name.slug}
          hint={words.name.slugHint(`${basePath}${slug}`)}
          required
          dir="ltr"
          maxLength={40}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          disabled={Boolean(reason)}
          value={slug}
          onChange={(text) => setSlug(text.toLowerCase())}
          error={fieldError(update.error, 'slug')}
        />
        {slug !== settings.slug && <Notice look="warn">{words.name.slugWarning}</Notice>}
      </SectionForm>
    </Section>
  )
}
