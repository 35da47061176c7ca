import { useState } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogBody } from '../ui/DialogBody'
import { DialogFooter } from '../ui/DialogFooter'
import { FormDialog } from '../ui/FormDialog'
import { IconButton } from '../ui/IconButton'
import { Menu } from '../ui/Menu'
import { MenuItem } from '../ui/MenuItem'
import { MenuRadioGroup } from '../ui/MenuRadioGroup'
import { OnceDialog } from '../ui/OnceDialog'
import { SecretField } from '../ui/SecretField'
import { Sheet } from '../ui/Sheet'
import { TextField } from '../ui/TextField'
import { toast } from '../ui/toasts'
import { Stage } from './Stage'

type Overlay = 'dialog' | 'form' | 'once' | 'sheet' | 'navigation'

const themes = [
  { value: 'light', text: 'Light', icon: 'sun' },
  { value: 'dark', text: 'Dark', icon: 'moon' },
] as const
const still = { pending: false, error: null }
const ignore = () => {}

/** Whatever opens above the page. */
export function OverlayStages() {
  const [open, setOpen] = useState<Overlay | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Stage name="Dialog, FormDialog, OnceDialog, Sheet">
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('form')}>FormDialog that asks before it closes</Button>
        <Button onClick={() => setOpen('once')}>OnceDialog</Button>
        <Button onClick={() => setOpen('sheet')}>Sheet at the end</Button>
        <Button onClick={() => setOpen('navigation')}>Sheet at the start</Button>
      </Stage>
      <Stage name="Menu">
        <GalleryMenu />
      </Stage>
      <Stage name="Toast">
        <Button onClick={() => toast({ look: 'ok', title: 'Key changed' })}>Done</Button>
        <Button onClick={() => toast({ look: 'ok', title: 'Role changed', text: 'To editor.', undo: ignore })}>
          Done, and can be undone
        </Button>
        <Button onClick={() => toast({ look: 'danger', title: 'The server did not answer.' })}>Failed</Button>
      </Stage>
      <OpenOverlay overlay={open} onClose={close} />
    </>
  )
}

function GalleryMenu() {
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  return (
    <Menu trigger={<IconButton icon="dots" label="Actions" />}>
      <MenuItem icon="pencil" onClick={ignore}>
        Rest
      </MenuItem>
      <MenuItem icon="rotate" disabled reason="Needs the role Admin" onClick={ignore}>
        Disabled
      </MenuItem>
      <MenuItem icon="ban" danger onClick={ignore}>
        Dangerous
      </MenuItem>
      <MenuRadioGroup label="Theme" value={theme} options={themes} onChange={setTheme} />
    </Menu>
  )
}

function OpenOverlay({ overlay, onClose }: { overlay: Overlay | null; onClose: () => void }) {
  const [name, setName] = useState('')
  switch (overlay) {
    case 'dialog':
      return (
        <Dialog open title="Dialog" description="What it is about." size="small" onClose={onClose}>
          <DialogBody>Its content.</DialogBody>
          <DialogFooter>
            <Button onClick={onClose}>Cancel</Button>
            <Button look="danger" onClick={onClose}>
              Revoke key
            </Button>
          </DialogFooter>
        </Dialog>
      )
    case 'form':
      return (
        <FormDialog
          title="FormDialog"
          action={still}
          fields={['name']}
          status={name ? '' : 'Nothing is changed yet.'}
          changed={name !== ''}
          submit={{ look: 'primary', children: 'Save changes' }}
          onSubmit={onClose}
          onClose={onClose}
        >
          <TextField label="Name" value={name} onChange={setName} />
        </FormDialog>
      )
    case 'once':
      return (
        <OnceDialog
          title="OnceDialog"
          stored="I have stored this"
          nudge="Tick first."
          done="Done"
          onDone={onClose}
        >
          <SecretField label="Secret" copy="Copy" secret="hoko_Zz0Zz1Zz2Zz3_A1b2C3d4" />
        </OnceDialog>
      )
    case 'sheet':
    case 'navigation':
      return (
        <Sheet open label="Sheet" side={overlay === 'sheet' ? 'end' : 'start'} onClose={onClose}>
          <p className="p-5">A panel at an edge of the window.</p>
        </Sheet>
      )
    default:
      return null
  }
}
