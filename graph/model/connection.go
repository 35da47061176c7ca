package model

import (
	"context"

	"github.com/hoko-to/hoko"
)

// Connection is a page of a list, as the GraphQL Cursor Connections
// Specification has it.
type Connection[T any] struct {
	Edges    []*Edge[T]
	PageInfo *PageInfo

	count func(context.Context) (int, error)
}

// Edge is an item of a page and its place in the list.
type Edge[T any] struct {
	Cursor string
	Node   *T
}

// PageInfo says where a page lies within its list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string // nil on an empty page
	EndCursor       *string // likewise
}

// AnalyticsValueConnection is a page of the values of a dimension.
type AnalyticsValueConnection = Connection[AnalyticsValue]

// AnalyticsValueEdge is a value of a dimension on a page.
type AnalyticsValueEdge = Edge[AnalyticsValue]

// APIKeyConnection is a page of API keys.
type APIKeyConnection = Connection[hoko.APIKey]

// APIKeyEdge is an API key on a page.
type APIKeyEdge = Edge[hoko.APIKey]

// APIKeyRequestConnection is a page of the request log.
type APIKeyRequestConnection = Connection[hoko.KeyRequest]

// APIKeyRequestEdge is an entry of the request log on a page.
type APIKeyRequestEdge = Edge[hoko.KeyRequest]

// APIKeyLateUseConnection is a page of late uses.
type APIKeyLateUseConnection = Connection[hoko.LateUse]

// APIKeyLateUseEdge is a late use on a page.
type APIKeyLateUseEdge = Edge[hoko.LateUse]

// AuditEventConnection is a page of the audit log.
type AuditEventConnection = Connection[hoko.AuditEvent]

// AuditEventEdge is a record of the audit log on a page.
type AuditEventEdge = Edge[hoko.AuditEvent]

// ClickConnection is a page of clicks.
type ClickConnection = Connection[hoko.Click]

// ClickEdge is a click on a page.
type ClickEdge = Edge[hoko.Click]

// CollectionConnection is a page of collections.
type CollectionConnection = Connection[hoko.Collection]

// CollectionEdge is a collection on a page.
type CollectionEdge = Edge[hoko.Collection]

// CustomerConnection is a page of customers.
type CustomerConnection = Connection[hoko.Customer]

// CustomerEdge is a customer on a page.
type CustomerEdge = Edge[hoko.Customer]

// CustomerEventConnection is a page of what a customer did.
type CustomerEventConnection = Connection[hoko.CustomerEvent]

// CustomerEventEdge is an entry of what a customer did, on a page.
type CustomerEventEdge = Edge[hoko.CustomerEvent]

// InvitationConnection is a page of invitations.
type InvitationConnection = Connection[hoko.Invitation]

// InvitationEdge is an invitation on a page.
type InvitationEdge = Edge[hoko.Invitation]

// LeadConnection is a page of leads.
type LeadConnection = Connection[hoko.Lead]

// LeadEdge is a lead on a page.
type LeadEdge = Edge[hoko.Lead]

// LinkConnection is a page of links.
type LinkConnection = Connection[hoko.Link]

// LinkEdge is a link on a page.
type LinkEdge = Edge[hoko.Link]

// MemberConnection is a page of members.
type MemberConnection = Connection[hoko.Member]

// MemberEdge is a member on a page.
type MemberEdge = Edge[hoko.Member]

// PartnerConnection is a page of partners.
type PartnerConnection = Connection[hoko.Partner]

// PartnerEdge is a partner on a page.
type PartnerEdge = Edge[hoko.Partner]

// RefundConnection is a page of refunds.
type RefundConnection = Connection[hoko.Refund]

// RefundEdge is a refund on a page.
type RefundEdge = Edge[hoko.Refund]

// SaleConnection is a page of sales.
type SaleConnection = Connection[hoko.Sale]

// SaleEdge is a sale on a page.
type SaleEdge = Edge[hoko.Sale]

// TagConnection is a page of tags.
type TagConnection = Connection[hoko.Tag]

// TagEdge is a tag on a page.
type TagEdge = Edge[hoko.Tag]

// NewConnection returns a page. count finds the length of the whole list; it is
// called only for those who ask.
func NewConnection[T any](edges []*Edge[T], info PageInfo, count func(context.Context) (int, error)) *Connection[T] {
	if len(edges) > 0 {
		info.StartCursor = &edges[0].Cursor
		info.EndCursor = &edges[len(edges)-1].Cursor
	}
	return &Connection[T]{Edges: edges, PageInfo: &info, count: count}
}

// Nodes returns the items of the page.
func (c *Connection[T]) Nodes() []*T {
	nodes := make([]*T, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// TotalCount returns the length of the whole list.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.count(ctx) }
