package graph

// DescribedSchema is the schema as it is served.
var DescribedSchema = describedSchema

// BoundedRules are the rules that documents are held to.
var BoundedRules = boundedRules

// MaxErrors is how many faults a caller reads.
const MaxErrors = maxErrors
