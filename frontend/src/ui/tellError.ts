import { t } from '../messages'
import { toast } from './toasts'

/** Tells a failure in the corner for messages. */
export function tellError(error: unknown) {
  toast({ look: 'danger', title: error instanceof Error ? error.message : t.errors.unexpected })
}
