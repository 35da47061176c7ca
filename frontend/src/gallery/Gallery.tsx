import { Tooltip } from '@base-ui/react/tooltip'
import { useState } from 'react'
import { OtherLanguages } from '../app/OtherLanguages'
import { Button } from '../ui/Button'
import { PageHeader } from '../ui/PageHeader'
import { Toaster } from '../ui/Toaster'
import { ButtonStages } from './ButtonStages'
import { FieldStages } from './FieldStages'
import { IconStages } from './IconStages'
import { OverlayStages } from './OverlayStages'
import { StateStages } from './StateStages'
import { TextStages } from './TextStages'

/** Every part of src/ui in all of its states. */
export function Gallery() {
  return (
    <Tooltip.Provider delay={250}>
      <main className="mx-auto flex max-w-7xl flex-col gap-8 px-4 py-8">
        <PageHeader title="Gallery" intro="Every part of the design system, in both themes.">
          <div className="flex gap-2">
            <OverlayTheme />
            <OtherLanguages />
          </div>
        </PageHeader>
        <ButtonStages />
        <FieldStages />
        <TextStages />
        <StateStages />
        <OverlayStages />
        <IconStages />
      </main>
      <Toaster />
    </Tooltip.Provider>
  )
}

/** What opens above the page has one theme at a time. */
function OverlayTheme() {
  const [dark, setDark] = useState(false)
  function toggle() {
    document.documentElement.dataset.theme = dark ? 'light' : 'dark'
    setDark(!dark)
  }
  return (
    <Button icon={dark ? 'moon' : 'sun'} aria-pressed={dark} onClick={toggle}>
      Dark overlays
    </Button>
  )
}
