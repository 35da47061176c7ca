import { useEffect, useState } from 'react'
import { copyText } from '../lib/copy'
import { t } from '../messages'
import { toast } from './toasts'

/** Copies a text, and says for two seconds that it did. */
export function useCopied(text: string) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy() {
    const done = await copyText(text)
    setCopied(done)
    if (!done) toast({ look: 'danger', title: t.common.copyFailed })
  }

  return { copied, copy }
}
