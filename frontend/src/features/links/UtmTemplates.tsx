import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { NativeSelect } from '../../ui/NativeSelect'
import { TemplateForm } from './TemplateForm'
import { setUtm, type Utm } from './utm'
import { keepTemplates, readTemplates, type UtmTemplate, withTemplate } from './utmTemplates'

type Props = { utm: Utm; onChange: (utm: Utm) => void }

/** Fills campaign parameters in that were kept, and keeps the present ones. */
export function UtmTemplates({ utm, onChange }: Props) {
  const { slug } = useWorkspace().workspace
  const [templates, setTemplates] = useState(() => readTemplates(slug))
  const [chosen, setChosen] = useState('')
  const [naming, setNaming] = useState(false)

  function keep(next: UtmTemplate[], name: string) {
    setTemplates(next)
    keepTemplates(slug, next)
    setChosen(name)
    setNaming(false)
  }
  function choose(name: string) {
    setChosen(name)
    const template = templates.find((one) => one.name === name)
    if (template) onChange(template.utm)
  }
  if (naming) {
    return (
      <TemplateForm
        onSave={(name) => keep(withTemplate(templates, { name, utm }), name)}
        onCancel={() => setNaming(false)}
      />
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {templates.length > 0 && (
        <NativeSelect
          label={words.builder.template}
          value={chosen}
          options={[['', words.builder.templateNone], ...templates.map(({ name }) => [name, name] as const)]}
          onChange={choose}
          className="min-w-0 flex-1 sm:max-w-64"
        />
      )}
      {chosen && (
        <IconButton
          icon="trash"
          label={words.builder.templateRemove}
          onClick={() =>
            keep(
              templates.filter(({ name }) => name !== chosen),
              '',
            )
          }
        />
      )}
      <Button disabled={!setUtm(utm)} onClick={() => setNaming(true)}>
        {words.builder.templateSave}
      </Button>
    </div>
  )
}
