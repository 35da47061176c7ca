import { words } from '../../messages/overview'
import { NameExample } from './NameExample'

const mutation =
  'mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }'

/** Two calls that make a collection of this name, once the key is in the variable. */
export function CollectionSnippets({ name }: { name: string }) {
  return (
    <NameExample label={words.steps.collection.title} mutation={mutation} path="/api/collections" name={name} />
  )
}
