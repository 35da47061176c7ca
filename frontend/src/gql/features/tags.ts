// Written by npm run codegen. Do not edit.
import { TypedDocumentString } from '../document'
import type { CreateTagMutation, CreateTagMutationVariables, DeleteTagMutation, DeleteTagMutationVariables, TagsQuery, TagsQueryVariables, UpdateTagMutation, UpdateTagMutationVariables } from '../graphql'

export const TagsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Tags($first: Int!, $after: String, $filter: TagFilter, $orderBy: TagOrder) {
  tags(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...TagFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  links(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const CreateTagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTagMutation, CreateTagMutationVariables>;
export const UpdateTagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTagMutation, UpdateTagMutationVariables>;
export const DeleteTagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteTagMutation, DeleteTagMutationVariables>;
