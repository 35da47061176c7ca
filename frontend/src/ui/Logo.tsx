import { cx } from '../lib/cx'

/** Hoko's mark. The name stands beside it or in the page's title. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cx('shrink-0', className)}>
      <rect width="32" height="32" rx="8" fill="#4a5ae0" />
      <g fill="none" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M10.5 8v16" />
        <path d="M10.5 18.5c0-3.4 2.2-5.5 5.2-5.5s5.3 2 5.3 5.4V24" />
      </g>
      <circle cx="21.4" cy="8.6" r="2" fill="#fff" />
    </svg>
  )
}
