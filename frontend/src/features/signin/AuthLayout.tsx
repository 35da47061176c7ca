import { type ReactNode, useEffect, useRef } from 'react'
import { OtherLanguages } from '../../app/OtherLanguages'
import { Logo } from '../../ui/Logo'

type Props = {
  title: string
  intro: ReactNode
  /** Moves the focus to the title, where one page takes another's place without a press of a link. */
  announced?: boolean
  children: ReactNode
}

/** The page of those who are not signed in: one card on a quiet ground. */
export function AuthLayout({ title, intro, announced, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (announced) heading.current?.focus()
  }, [announced])
  return (
    <main className="auth-ground grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-[26rem]">
        <div className="flex items-start justify-between">
          <Logo className="size-10" />
          <OtherLanguages />
        </div>
        <h1 ref={heading} tabIndex={-1} className="mt-5 text-2xl font-semibold tracking-tight outline-none">
          {title}
        </h1>
        <p className="mt-1.5 text-pretty wrap-anywhere text-muted">{intro}</p>
        <div className="card mt-6 p-5 sm:p-6">{children}</div>
      </div>
    </main>
  )
}
