import { useLayoutEffect, useState } from 'react'

/** Whether a box holds more than it shows. The box and what it holds are to be given the two refs. */
export function useScrolls() {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [content, setContent] = useState<HTMLElement | null>(null)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    if (!box || !content) return
    const observer = new ResizeObserver(() => setScrolls(box.scrollHeight > box.clientHeight))
    observer.observe(box)
    observer.observe(content)
    return () => observer.disconnect()
  }, [box, content])
  return { setBox, setContent, scrolls }
}
