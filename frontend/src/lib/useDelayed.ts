import { useEffect, useState } from 'react'

/** True once a condition has held for some time: quick answers then never flash a skeleton. */
export function useDelayed(condition: boolean, milliseconds = 200): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    if (!condition) return
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setPassed(false)
    }
  }, [condition, milliseconds])
  return condition && passed
}
