import { Icon } from '../ui/Icon'
import { type IconName, iconPaths } from '../ui/iconPaths'
import { Stage } from './Stage'

const names = Object.keys(iconPaths) as IconName[]

/** Every icon by its name. */
export function IconStages() {
  return (
    <Stage name="Icon">
      {names.map((name) => (
        <span key={name} className="flex w-28 items-center gap-2 text-xs">
          <Icon name={name} />
          {name}
        </span>
      ))}
    </Stage>
  )
}
