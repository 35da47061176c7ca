import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { IconButton } from '../ui/IconButton'
import { Kbd } from '../ui/Kbd'
import { SortHeader } from '../ui/SortHeader'
import { Stage } from './Stage'

const looks = ['primary', 'secondary', 'danger', 'ghost'] as const
const directions = ['asc', 'desc', undefined] as const
const ignore = () => {}

/** Whatever is pressed. */
export function ButtonStages() {
  return (
    <>
      {looks.map((look) => (
        <Stage key={look} name={`Button, ${look}`}>
          <Button look={look}>Rest</Button>
          <Button look={look} icon="plus">
            With an icon
          </Button>
          <Button look={look} busy>
            Busy
          </Button>
          <Button look={look} disabled>
            Disabled
          </Button>
          <Button look={look} small>
            Small
          </Button>
        </Stage>
      ))}
      <Stage name="IconButton, CopyButton, Kbd">
        <IconButton icon="close" label="Close" />
        <IconButton icon="dots" label="Actions" small />
        <IconButton icon="search" label="Search" disabled />
        <CopyButton text="hoko_Zz0Zz1Zz2Zz3" what="the prefix" />
        <Kbd>K</Kbd>
      </Stage>
      <Stage name="SortHeader">
        <table>
          <thead>
            <tr>
              {directions.map((direction) => (
                <SortHeader key={direction ?? 'none'} text="Name" direction={direction} onPress={ignore} />
              ))}
            </tr>
          </thead>
        </table>
      </Stage>
    </>
  )
}
