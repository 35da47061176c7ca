import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** A place in the documentation: a type, or one field of it. Without either it is the roots. */
export type Place = { type?: string; field?: string }

/** One thing that a page lists. */
export type Entry = {
  name: string
  description: string
  /** Who may have it, in the server's words; empty if whoever has the rest has it. */
  access: string
  /** What it is, as GraphQL writes it; empty for a value of an enum. */
  type: string
  /** The type that its name leads to. */
  leadsTo: string
  arguments: Entry[]
  fallback: string
}

const accessSentence = /\s*((?:Requires|Needs|Open) [^.]*\.)$/

/** Parts a description into what it says and who may have what it describes. */
export function partedDescription(text: string | null | undefined): { description: string; access: string } {
  const access = accessSentence.exec(text ?? '')?.[1] ?? ''
  return { description: (text ?? '').slice(0, (text ?? '').length - access.length).trim(), access }
}

type Described = { name: string; description?: string | null }
type Typed = Described & {
  type: { toString(): string }
  args?: readonly GraphQLArgument[]
  defaultValue?: unknown
}

function entryOf(field: Typed): Entry {
  const type = field.type.toString()
  return {
    name: field.name,
    ...partedDescription(field.description),
    type,
    leadsTo: type.replace(/[[\]!]/g, ''),
    arguments: (field.args ?? []).map(entryOf),
    fallback: field.defaultValue === undefined ? '' : JSON.stringify(field.defaultValue),
  }
}

function enumValueOf(value: Described): Entry {
  return {
    name: value.name,
    ...partedDescription(value.description),
    type: '',
    leadsTo: '',
    arguments: [],
    fallback: '',
  }
}

/** What a type consists of: fields, or the values of an enum, or the types that stand behind an interface. */
export function entriesOf(schema: GraphQLSchema, name: string): Entry[] {
  const type = schema.getType(name)
  if (isEnumType(type)) return type.getValues().map(enumValueOf)
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return Object.values<Typed>(type.getFields()).map(entryOf)
  }
  return []
}

/** The types that the roots are, in the order in which they are asked for. */
export function rootsOf(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return roots.flatMap((root) => (root ? [root.name] : []))
}

const mostFound = 50

/** The types and fields whose name holds every word of a query; the roots' fields first. */
export function findPlaces(schema: GraphQLSchema, query: string): Place[] {
  const words = query
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)
  if (words.length === 0) return []
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const roots = rootsOf(schema)
  const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'))
  const types = names.filter(matches).map((type) => ({ type }))
  const fields = [...roots, ...names.filter((name) => !roots.includes(name))].flatMap((type) =>
    entriesOf(schema, type)
      .filter(({ name }) => matches(`${type}.${name}`) && matchesItself(name, words))
      .map(({ name }) => ({ type, field: name })),
  )
  const isRoot = ({ type }: { type: string }) => roots.includes(type)
  return [...fields.filter(isRoot), ...types, ...fields.filter((place) => !isRoot(place))].slice(0, mostFound)
}

/** Whether a field is meant, and not only its type. */
function matchesItself(name: string, words: string[]): boolean {
  return words.some((word) => name.toLowerCase().includes(word))
}
