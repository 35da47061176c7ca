import { t } from '../messages'
import { Dialog } from '../ui/Dialog'
import { DialogBody } from '../ui/DialogBody'
import { Kbd } from '../ui/Kbd'
import { modifier } from './useShortcuts'

const groups = [
  {
    title: t.shortcuts.general,
    rows: [
      [t.shortcuts.palette, [`${modifier}K`]],
      [t.shortcuts.search, ['/']],
      [t.shortcuts.create, ['C']],
      [t.shortcuts.help, ['?']],
      [t.shortcuts.close, ['Esc']],
    ],
  },
  {
    title: t.shortcuts.navigation,
    rows: [
      [t.shortcuts.overview, ['G', 'O']],
      [t.shortcuts.links, ['G', 'L']],
      [t.shortcuts.collections, ['G', 'C']],
      [t.shortcuts.tags, ['G', 'T']],
      [t.shortcuts.analytics, ['G', 'A']],
      [t.shortcuts.events, ['G', 'E']],
      [t.shortcuts.customers, ['G', 'U']],
      [t.shortcuts.partners, ['G', 'R']],
      [t.shortcuts.explorer, ['G', 'X']],
      [t.shortcuts.generalSettings, ['G', 'S']],
      [t.shortcuts.auditLog, ['G', 'H']],
      [t.shortcuts.keys, ['G', 'K']],
      [t.shortcuts.requests, ['G', 'Q']],
      [t.shortcuts.members, ['G', 'M']],
      [t.shortcuts.profile, ['G', 'P']],
    ],
  },
] as const

/** All keyboard shortcuts at a glance. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={t.shortcuts.title} size="large">
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
                          {t.shortcuts.and} <Kbd>{keys[1]}</Kbd>
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
