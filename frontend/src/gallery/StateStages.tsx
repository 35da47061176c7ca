import { ApiError } from '../lib/apiError'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Failure } from '../ui/Failure'
import { FormProblem } from '../ui/FormProblem'
import { ListSkeleton } from '../ui/ListSkeleton'
import { Notice } from '../ui/Notice'
import { Pages } from '../ui/Pages'
import { Section } from '../ui/Section'
import { SectionForm } from '../ui/SectionForm'
import { Spinner } from '../ui/Spinner'
import { TextField } from '../ui/TextField'
import { Stage } from './Stage'

const looks = ['info', 'ok', 'warn', 'danger'] as const
const broken = new ApiError('Something broke.', { code: 'INTERNAL', requestId: 'request-7' })
const forbidden = new ApiError('This needs the role admin.', { code: 'FORBIDDEN' })
const still = { pending: false, error: null }
const ignore = () => {}

/** What stands where content is, was or will be. */
export function StateStages() {
  return (
    <>
      <Stage name="Notice, FormProblem, Spinner">
        {looks.map((look) => (
          <Notice key={look} look={look}>
            A notice that is {look}
          </Notice>
        ))}
        <FormProblem error={broken} fields={[]} />
        <Spinner />
      </Stage>
      <Stage name="EmptyState">
        <div className="w-full">
          <EmptyState icon="key" title="No API keys yet" hint="A key is how a program proves who it is.">
            <Button look="primary" className="mt-5">
              Create API key
            </Button>
          </EmptyState>
        </div>
      </Stage>
      <Stage name="Failure, RequestId">
        <div className="flex w-full flex-col gap-3">
          <Failure error={broken} onRetry={ignore} />
          <Failure error={forbidden} onRetry={ignore} />
        </div>
      </Stage>
      <Stage name="ListSkeleton">
        <div className="w-full">
          <ListSkeleton />
        </div>
      </Stage>
      <Stage name="Pages">
        <Pages after={undefined} next="cursor" onTurn={ignore} />
        <Pages after="cursor" next={null} onTurn={ignore} />
      </Stage>
      <Stage name="Section, SectionForm">
        <Section title="You" hint="How others see you.">
          <SectionForm action={still} fields={['name']} submit={{ children: 'Save changes' }} onSubmit={ignore}>
            <TextField label="Name" value="Ada Lovelace" onChange={ignore} />
          </SectionForm>
        </Section>
      </Stage>
    </>
  )
}
