// Package hoko is the vocabulary of the platform: links and their clicks, the
// workspaces that own them, the people and API keys that ask, what they may do,
// and the errors they may see. It holds no SQL, no HTTP and no GraphQL, and
// imports nothing but the standard library.
package hoko
