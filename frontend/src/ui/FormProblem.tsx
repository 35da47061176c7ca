import { formError } from '../lib/useAction'
import { Notice } from './Notice'

type Props = { error: Error | null; fields: readonly string[] }

/** What went wrong with a form, as far as none of its fields says it. */
export function FormProblem({ error, fields }: Props) {
  const problem = formError(error, fields)
  if (!problem) return null
  return (
    <Notice look="danger" alert>
      {problem}
    </Notice>
  )
}
