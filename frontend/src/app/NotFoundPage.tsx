import { Link } from '@tanstack/react-router'
import { useTitle } from '../lib/useTitle'
import { t } from '../messages'
import { Logo } from '../ui/Logo'

export function NotFoundPage() {
  useTitle(t.errors.notFoundTitle)
  return (
    <main className="mx-auto flex min-h-[80dvh] max-w-md flex-col items-center justify-center p-6 text-center">
      <Logo className="size-10" />
      <p className="mt-6 font-mono text-sm text-muted">404</p>
      <h1 className="mt-1 text-xl font-semibold tracking-tight">{t.errors.notFoundTitle}</h1>
      <p className="mt-2 text-pretty text-muted">{t.errors.notFoundHint}</p>
      <Link to="/" className="btn btn-secondary mt-6">
        {t.errors.goHome}
      </Link>
    </main>
  )
}
