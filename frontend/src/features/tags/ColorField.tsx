import { useId } from 'react'
import type { TagColor } from '../../gql/graphql'
import { words } from '../../messages/collections'
import { allColors, TagDot } from './TagDot'

type Props = { color: TagColor; onChange: (color: TagColor) => void }

/** The color of a tag, out of all that there are. The name of the chosen one is said. */
export function ColorField({ color, onChange }: Props) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-2 flex w-full justify-between text-sm font-medium">
        {words.tag.color}
        <span className="font-normal text-muted">{words.tag.colors[color]}</span>
      </legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1">
        {allColors.map((one) => (
          <label
            key={one}
            title={words.tag.colors[one]}
            className="pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={one}
              checked={one === color}
              aria-label={words.tag.colors[one]}
              onChange={() => onChange(one)}
            />
            <TagDot color={one} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
