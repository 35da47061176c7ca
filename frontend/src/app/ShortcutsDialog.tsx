import { words } from '../messages/shortcuts'
import { Dialog } from '../ui/Dialog'
import { DialogBody } from '../ui/DialogBody'
import { Kbd } from '../ui/Kbd'
import { modifier } from './useShortcuts'

const groups = [
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
    rows: [
      [words.overview, ['G', 'O']],
      [words.links, ['G', 'L']],
      [words.collections, ['G', 'C']],
      [words.tags, ['G', 'T']],
      [words.analytics, ['G', 'A']],
      [words.events, ['G', 'E']],
      [words.customers, ['G', 'U']],
      [words.partners, ['G', 'R']],
      [words.explorer, ['G', 'X']],
      [words.generalSettings, ['G', 'S']],
      [words.auditLog, ['G', 'H']],
      [words.keys, ['G', 'K']],
      [words.requests, ['G', 'Q']],
      [words.members, ['G', 'M']],
      [words.profile, ['G', 'P']],
    ],
  },
] as const

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
