import { useState } from 'react'
import { saveFile } from '../../lib/saveFile'
import { useAction } from '../../lib/useAction'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { RadioPills } from '../../ui/RadioPills'
import { toast } from '../../ui/toasts'
import { useToldError } from '../../ui/useToldError'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import { QrPicture } from './QrPicture'
import { copyPicture, type QrFormat, type QrSize, qrAddress, qrFormats, qrSizes, readPicture } from './qrPicture'

/** The QR code of a link, to copy or to save. */
export function QrDesigner({ link }: { link: Link }) {
  const { details } = words
  const [format, setFormat] = useState<QrFormat>('svg')
  const [size, setSize] = useState<QrSize>('1024')
  const address = qrAddress(link.shortId, format, size)
  const save = useAction(async () => saveFile(await readPicture(address), `${link.shortId}.${format}`))
  useToldError(save.error)

  async function copy() {
    const copied = await readPicture(address)
      .then((picture) => copyPicture(picture, format))
      .then(() => true)
      .catch(() => false)
    toast({ look: copied ? 'ok' : 'danger', title: copied ? details.qrCopied : t.common.copyFailed })
  }
  return (
    <section className="card flex flex-col gap-4 p-5">
      <div>
        <h2 className="font-semibold">{details.qr}</h2>
        <p className="mt-0.5 text-[13px] text-muted">{details.qrHint}</p>
      </div>
      <QrPicture key={link.updatedAt} address={qrAddress(link.shortId, 'svg', size)} name={nameOf(link)} />
      <RadioPills
        label={details.qrFormat}
        value={format}
        options={qrFormats.map((one) => [one, one.toUpperCase()] as const)}
        onChange={setFormat}
      />
      {format === 'png' && (
        <RadioPills
          label={details.qrSize}
          value={size}
          options={qrSizes.map((one) => [one, one] as const)}
          hint={details.qrPixels(Number(size))}
          onChange={setSize}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" icon="download" className="flex-1" busy={save.pending} onClick={() => save.run()}>
          {details.qrDownload}
        </Button>
        <Button icon="copy" className="flex-1" onClick={copy}>
          {details.qrCopy}
        </Button>
      </div>
    </section>
  )
}
