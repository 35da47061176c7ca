package graph

// DescribedSchema is the schema as it is served.
var DescribedSchema = describedSchema
