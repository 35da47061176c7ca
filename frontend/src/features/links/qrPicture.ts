import { origin } from '../../lib/place'

export const qrFormats = ['svg', 'png'] as const
export const qrSizes = ['256', '512', '1024', '2048'] as const

export type QrFormat = (typeof qrFormats)[number]
export type QrSize = (typeof qrSizes)[number]

/** The address of a link's picture, on the console's own host. A size in pixels is for PNG only. */
export function qrAddress(shortId: string, format: QrFormat, size: QrSize): string {
  const address = `${origin}/${encodeURIComponent(shortId)}/qr.${format}`
  return format === 'png' ? `${address}?size=${size}` : address
}

/** Reads the picture. Rejects if the server does not draw it. */
export async function readPicture(address: string): Promise<Blob> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(response.statusText)
  return response.blob()
}

/** Copies a picture: PNG as a picture, SVG as its text. */
export async function copyPicture(picture: Blob, format: QrFormat): Promise<void> {
  if (format === 'svg') await navigator.clipboard.writeText(await picture.text())
  else await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}
