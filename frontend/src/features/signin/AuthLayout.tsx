import type { ReactNode } from 'react'
import { Logo } from '../../ui/Logo'

type Props = { title: string; intro: string; children: ReactNode }

/** The page of those who are not signed in: one card on a quiet ground. */
export function AuthLayout({ title, intro, children }: Props) {
  return (
    <main className="auth-ground grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-[26rem]">
        <Logo className="size-10" />
        <h1 className="mt-5 text-2xl font-semibold tracking-tight">{title}</h1>
        <p className="mt-1.5 text-pretty text-muted">{intro}</p>
        <div className="card mt-6 p-5 sm:p-6">{children}</div>
      </div>
    </main>
  )
}
