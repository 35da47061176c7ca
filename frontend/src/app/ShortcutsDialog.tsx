import { words } from '../messages/shortcuts'
import { Dialog } from '../ui/Dialog'
import { DialogBody } from '../ui/DialogBody'
import { Kbd } from '../ui/Kbd'
import { commandText, places } from './places'
import { modifier } from './useShortcuts'

/** Shortcuts, and the keys that each takes one after the other. */
type Group = { title: string; rows: readonly [string, readonly [string, string?]][] }

const groups: readonly Group[] = [
  {
    title: words.general,
    rows: [
      [words.palette, [`${modifier}K`]],
      [words.search, ['/']],
      [words.create, ['C']],
      [words.help, ['?']],
      [words.close, ['Esc']],
    ],
  },
  {
    title: words.navigation,
    rows: places.map((place) => [commandText(place), ['G', place.letter.toUpperCase()]]),
  },
]

/** All keyboard shortcuts at a glance. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={words.title} size="large">
      <DialogBody>
        <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
          {groups.map((group) => (
            <section key={group.title}>
              <h3 className="eyebrow pb-1">{group.title}</h3>
              <dl className="divide-y divide-line">
                {group.rows.map(([text, keys]) => (
                  <div key={text} className="flex min-h-8 items-center justify-between gap-4">
                    <dt>{text}</dt>
                    <dd className="flex items-center gap-1.5 text-xs text-muted">
                      <Kbd>{keys[0]}</Kbd>
                      {keys[1] && (
                        <>
                          {words.and} <Kbd>{keys[1]}</Kbd>
                        </>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogBody>
    </Dialog>
  )
}
