import type { Environment } from '../../gql/graphql'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { RadioPills } from '../../ui/RadioPills'

const environments: readonly Environment[] = ['PRODUCTION', 'STAGING', 'DEVELOPMENT']

type Props = { environment: Environment; error?: string; onChange: (environment: Environment) => void }

export function EnvironmentField({ environment, error, onChange }: Props) {
  return (
    <RadioPills
      label={keyWords.form.environment}
      hint={keyWords.form.environmentHint}
      value={environment}
      options={environments.map((name) => [name, names.environments[name]] as const)}
      error={error}
      onChange={onChange}
    />
  )
}
