import { Fragment } from 'react'
import { t } from '../messages'
import { NavigationHeading } from './NavigationHeading'
import { NavigationLink } from './NavigationLink'
import { placeGroups } from './places'

/** Every place that exists, and no other. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  return (
    <nav aria-label={t.shell.navigation} className="flex flex-col gap-0.5">
      {placeGroups.map(({ steps, places }) => (
        <Fragment key={steps.join()}>
          {steps.length > 0 && <NavigationHeading steps={steps} />}
          {places.map((place) => (
            <NavigationLink key={place.to} place={place} onClick={onNavigate} />
          ))}
        </Fragment>
      ))}
    </nav>
  )
}
