package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest"
)

const someID = "01935a5e-0000-7000-8000-000000000001"

// samples is one document for each root field: what it selects and with which
// variables does not matter, only whether the caller gets past the permission.
var samples = map[string]struct {
	document  string
	variables map[string]any
}{
	"viewer":                  {`{ viewer { memberships { role } } }`, nil},
	"setUpStatus":             {`{ setUpStatus { required } }`, nil},
	"apiKeys":                 {`{ apiKeys(first: 1) { totalCount } }`, nil},
	"apiKey":                  {`query($id: ID!) { apiKey(id: $id) { id } }`, map[string]any{"id": someID}},
	"apiKeyRequests":          {`{ apiKeyRequests(first: 1) { totalCount } }`, nil},
	"apiKeyLateUses":          {`{ apiKeyLateUses(first: 1) { totalCount } }`, nil},
	"auditEvents":             {`{ auditEvents(first: 1) { totalCount } }`, nil},
	"collections":             {`{ collections(first: 1) { totalCount } }`, nil},
	"collection":              {`query($id: ID!) { collection(id: $id) { id } }`, map[string]any{"id": someID}},
	"links":                   {`{ links(first: 1) { totalCount } }`, nil},
	"link":                    {`query($id: ID!) { link(id: $id) { id } }`, map[string]any{"id": someID}},
	"clicks":                  {`{ clicks(first: 1) { totalCount } }`, nil},
	"analytics":               {`{ analytics(input: {from: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z"}) { totals { clicks } } }`, nil},
	"analyticsValues":         {`{ analyticsValues(first: 1, filter: {dimension: OS, from: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z"}) { totalCount } }`, nil},
	"clickRecorded":           {`subscription { clickRecorded { id } }`, nil},
	"leadRecorded":            {`subscription { leadRecorded { id } }`, nil},
	"saleRecorded":            {`subscription { saleRecorded { id } }`, nil},
	"setUp":                   {`mutation($in: SetUpInput!) { setUp(input: $in) { viewer { user { id } } } }`, input("token", "x", "name", "x", "email", "x", "password", "x")},
	"signIn":                  {`mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { id } } } }`, input("email", "nobody@example.com", "password", "no-such pass/word")},
	"settings":                {`{ settings { mailConfigured } }`, nil},
	"members":                 {`{ members(first: 1) { totalCount } }`, nil},
	"updateMember":            {`mutation($in: UpdateMemberInput!) { updateMember(input: $in) { member { role } } }`, input("userId", someID, "role", "VIEWER")},
	"removeMember":            {`mutation($in: RemoveMemberInput!) { removeMember(input: $in) { removedUserId } }`, input("userId", someID)},
	"leaveWorkspace":          {`mutation($in: LeaveWorkspaceInput!) { leaveWorkspace(input: $in) { leftWorkspaceId } }`, input("workspaceId", someID)},
	"invitations":             {`{ invitations(first: 1) { totalCount } }`, nil},
	"invitation":              {`query($token: String!) { invitation(token: $token) { email } }`, map[string]any{"token": "x"}},
	"inviteMember":            {`mutation($in: InviteMemberInput!) { inviteMember(input: $in) { url } }`, input("email", "x")},
	"resendInvitation":        {`mutation($in: ResendInvitationInput!) { resendInvitation(input: $in) { url } }`, input("id", someID)},
	"revokeInvitation":        {`mutation($in: RevokeInvitationInput!) { revokeInvitation(input: $in) { revokedId } }`, input("id", someID)},
	"acceptInvitation":        {`mutation($in: AcceptInvitationInput!) { acceptInvitation(input: $in) { workspaceSlug } }`, input("token", "x")},
	"revokeSession":           {`mutation($in: RevokeSessionInput!) { revokeSession(input: $in) { revokedId } }`, input("id", someID)},
	"revokeOtherSessions":     {`mutation { revokeOtherSessions { revokedCount } }`, nil},
	"requestPasswordReset":    {`mutation($in: RequestPasswordResetInput!) { requestPasswordReset(input: $in) { mailConfigured } }`, input("email", "x")},
	"resetPassword":           {`mutation($in: ResetPasswordInput!) { resetPassword(input: $in) { reset } }`, input("token", "x", "password", "x")},
	"changePassword":          {`mutation($in: ChangePasswordInput!) { changePassword(input: $in) { changed } }`, input("currentPassword", "x", "newPassword", "x")},
	"updateProfile":           {`mutation($in: UpdateProfileInput!) { updateProfile(input: $in) { user { id } } }`, input("name", "")},
	"beginSecondFactor":       {`mutation($in: BeginSecondFactorInput!) { beginSecondFactor(input: $in) { uri } }`, input("password", "x")},
	"confirmSecondFactor":     {`mutation($in: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $in) { recoveryCodes } }`, input("code", "x")},
	"disableSecondFactor":     {`mutation($in: DisableSecondFactorInput!) { disableSecondFactor(input: $in) { disabled } }`, input("password", "x", "code", "x")},
	"regenerateRecoveryCodes": {`mutation($in: RegenerateRecoveryCodesInput!) { regenerateRecoveryCodes(input: $in) { recoveryCodes } }`, input("password", "x", "code", "x")},
	"revokeViewerApiKey":      {`mutation($in: RevokeViewerApiKeyInput!) { revokeViewerApiKey(input: $in) { apiKey { id } } }`, input("note", strings.Repeat("x", 501))},
	"reportLeakedApiKey":      {`mutation($in: ReportLeakedApiKeyInput!) { reportLeakedApiKey(input: $in) { received } }`, input("key", "")},
	"revokeApiKeys":           {`mutation($in: RevokeApiKeysInput!) { revokeApiKeys(input: $in) { apiKeys { id } } }`, input("ids", []string{someID})},
	"signOut":                 {`mutation { signOut { signedOut } }`, nil},
	"createApiKey":            {`mutation($in: CreateApiKeyInput!) { createApiKey(input: $in) { apiKey { id } } }`, input("name", "", "scopes", []string{"linksRead"})},
	"updateApiKey":            {`mutation($in: UpdateApiKeyInput!) { updateApiKey(input: $in) { apiKey { id } } }`, input("id", someID)},
	"rotateApiKey":            {`mutation($in: RotateApiKeyInput!) { rotateApiKey(input: $in) { secret } }`, input("id", someID)},
	"revokeApiKey":            {`mutation($in: RevokeApiKeyInput!) { revokeApiKey(input: $in) { apiKey { id } } }`, input("id", someID)},
	"createCollection":        {`mutation($in: CreateCollectionInput!) { createCollection(input: $in) { collection { id } } }`, input("name", "")},
	"updateCollection":        {`mutation($in: UpdateCollectionInput!) { updateCollection(input: $in) { collection { id } } }`, input("id", someID)},
	"deleteCollection":        {`mutation($in: DeleteCollectionInput!) { deleteCollection(input: $in) { deletedId } }`, input("id", someID)},
	"createCollections":       {`mutation($in: CreateCollectionsInput!) { createCollections(input: $in) { collections { id } } }`, input("collections", []any{})},
	"updateCollections":       {`mutation($in: UpdateCollectionsInput!) { updateCollections(input: $in) { collections { id } } }`, input("collections", []any{})},
	"deleteCollections":       {`mutation($in: DeleteCollectionsInput!) { deleteCollections(input: $in) { deletedIds } }`, input("ids", []any{})},
	"createLink":              {`mutation($in: CreateLinkInput!) { createLink(input: $in) { link { id } } }`, input("url", "", "collectionId", someID)},
	"updateLink":              {`mutation($in: UpdateLinkInput!) { updateLink(input: $in) { link { id } } }`, input("id", someID)},
	"deleteLink":              {`mutation($in: DeleteLinkInput!) { deleteLink(input: $in) { deletedId } }`, input("id", someID)},
	"deletedLinks":            {`{ deletedLinks(first: 1) { totalCount } }`, nil},
	"tags":                    {`{ tags(first: 1) { totalCount } }`, nil},
	"tag":                     {`query($id: ID!) { tag(id: $id) { id } }`, map[string]any{"id": someID}},
	"partners":                {`{ partners(first: 1) { totalCount } }`, nil},
	"partner":                 {`query($id: ID!) { partner(id: $id) { id } }`, map[string]any{"id": someID}},
	"customers":               {`{ customers(first: 1) { totalCount } }`, nil},
	"customer":                {`query($id: ID!) { customer(id: $id) { id } }`, map[string]any{"id": someID}},
	"leads":                   {`{ leads(first: 1) { totalCount } }`, nil},
	"lead":                    {`query($id: ID!) { lead(id: $id) { id } }`, map[string]any{"id": someID}},
	"sales":                   {`{ sales(first: 1) { totalCount } }`, nil},
	"sale":                    {`query($id: ID!) { sale(id: $id) { id } }`, map[string]any{"id": someID}},
	"restoreLink":             {`mutation($in: RestoreLinkInput!) { restoreLink(input: $in) { link { id } } }`, input("id", someID)},
	"duplicateLink":           {`mutation($in: DuplicateLinkInput!) { duplicateLink(input: $in) { link { id } } }`, input("id", someID)},
	"createLinks":             {`mutation($in: CreateLinksInput!) { createLinks(input: $in) { links { id } } }`, input("links", []any{})},
	"updateLinks":             {`mutation($in: UpdateLinksInput!) { updateLinks(input: $in) { links { id } } }`, input("links", []any{})},
	"deleteLinks":             {`mutation($in: DeleteLinksInput!) { deleteLinks(input: $in) { deletedIds } }`, input("ids", []any{})},
	"restoreLinks":            {`mutation($in: RestoreLinksInput!) { restoreLinks(input: $in) { links { id } } }`, input("ids", []any{})},
	"createTag":               {`mutation($in: CreateTagInput!) { createTag(input: $in) { tag { id } } }`, input("name", "")},
	"updateTag":               {`mutation($in: UpdateTagInput!) { updateTag(input: $in) { tag { id } } }`, input("id", someID)},
	"deleteTag":               {`mutation($in: DeleteTagInput!) { deleteTag(input: $in) { deletedId } }`, input("id", someID)},
	"createTags":              {`mutation($in: CreateTagsInput!) { createTags(input: $in) { tags { id } } }`, input("tags", []any{})},
	"updateTags":              {`mutation($in: UpdateTagsInput!) { updateTags(input: $in) { tags { id } } }`, input("tags", []any{})},
	"deleteTags":              {`mutation($in: DeleteTagsInput!) { deleteTags(input: $in) { deletedIds } }`, input("ids", []any{})},
	"createPartner":           {`mutation($in: CreatePartnerInput!) { createPartner(input: $in) { partner { id } } }`, input("name", "")},
	"updatePartner":           {`mutation($in: UpdatePartnerInput!) { updatePartner(input: $in) { partner { id } } }`, input("id", someID)},
	"deletePartner":           {`mutation($in: DeletePartnerInput!) { deletePartner(input: $in) { deletedId } }`, input("id", someID)},
	"createPartners":          {`mutation($in: CreatePartnersInput!) { createPartners(input: $in) { partners { id } } }`, input("partners", []any{})},
	"updatePartners":          {`mutation($in: UpdatePartnersInput!) { updatePartners(input: $in) { partners { id } } }`, input("partners", []any{})},
	"deletePartners":          {`mutation($in: DeletePartnersInput!) { deletePartners(input: $in) { deletedIds } }`, input("ids", []any{})},
	"updateCustomer":          {`mutation($in: UpdateCustomerInput!) { updateCustomer(input: $in) { customer { id } } }`, input("id", someID)},
	"deleteCustomer":          {`mutation($in: DeleteCustomerInput!) { deleteCustomer(input: $in) { deletedId } }`, input("id", someID)},
	"updateCustomers":         {`mutation($in: UpdateCustomersInput!) { updateCustomers(input: $in) { customers { id } } }`, input("customers", []any{})},
	"deleteCustomers":         {`mutation($in: DeleteCustomersInput!) { deleteCustomers(input: $in) { deletedIds } }`, input("ids", []any{})},
	"eraseCustomer":           {`mutation($in: EraseCustomerInput!) { eraseCustomer(input: $in) { erasedId } }`, input("id", someID)},
	"setRetention":            {`mutation($in: SetRetentionInput!) { setRetention(input: $in) { retentionDays } }`, input("retentionDays", 0)},
	"setRequestLogDays":       {`mutation($in: SetRequestLogDaysInput!) { setRequestLogDays(input: $in) { requestLogDays } }`, input("requestLogDays", 0)},
	"apiKeyRequest":           {`query($id: ID!) { apiKeyRequest(id: $id) { id } }`, map[string]any{"id": someID}},
	"auditEvent":              {`query($id: ID!) { auditEvent(id: $id) { id } }`, map[string]any{"id": someID}},
	"exportAuditEvents":       {`{ exportAuditEvents(first: 1) { rows } }`, nil},
	"click":                   {`query($id: ID!) { click(id: $id) { id } }`, map[string]any{"id": someID}},
	"limits":                  {`{ limits { requestLogDays } }`, nil},
	"updateWorkspace":         {`mutation($in: UpdateWorkspaceInput!) { updateWorkspace(input: $in) { workspace { id } } }`, input("name", "")},
	"deleteWorkspace":         {`mutation($in: DeleteWorkspaceInput!) { deleteWorkspace(input: $in) { deletedWorkspaceId } }`, input("slug", "")},
	"trackLead":               {`mutation($in: TrackLeadInput!) { trackLead(input: $in) { lead { id } customer { id } } }`, input("clickId", "", "eventName", "", "customerExternalId", "", "customerName", "")},
	"trackSale":               {`mutation($in: TrackSaleInput!) { trackSale(input: $in) { sale { id } customer { id } } }`, input("amount", 1, "customerExternalId", "", "customerName", "")},
	"importLinks":             {`mutation($in: ImportLinksInput!) { importLinks(input: $in) { rows } }`, input("csv", "")},
	"exportLinks":             {`{ exportLinks(first: 1) { rows } }`, nil},
	"exportCustomers":         {`{ exportCustomers(first: 1) { rows } }`, nil},
	"exportLeads":             {`{ exportLeads(first: 1) { rows } }`, nil},
	"exportSales":             {`{ exportSales(first: 1) { rows } }`, nil},
	"refundSale":              {`mutation($in: RefundSaleInput!) { refundSale(input: $in) { refund { id } sale { id } } }`, input("saleId", someID)},
}

func input(pairs ...any) map[string]any {
	in := map[string]any{}
	for i := 0; i < len(pairs); i += 2 {
		in[pairs[i].(string)] = pairs[i+1]
	}
	return map[string]any{"in": in}
}

// asker is somebody who asks, and the rights that they should have.
type asker struct {
	name    string
	headers []string
	scopes  hoko.Scopes
	role    hoko.Role // "" for a key or nobody
	person  bool
}

// TestPermissionMatrix asks for every root field and REST route as a key with
// each single scope, with all but one, with all, as a member of each role and
// as nobody, and compares what happens with what schema and route table say.
func TestPermissionMatrix(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		owner := p.setUp()
		askers := everybody(t, owner, env)
		for _, who := range askers {
			for _, field := range rootFields(t) {
				checkField(t, p, who, field)
			}
			for _, route := range rest.Routes() {
				checkRoute(t, p, who, route)
			}
		}
	})
}

// everybody returns one of each kind of caller.
func everybody(t *testing.T, owner *session, env []string) []asker {
	t.Helper()
	askers := []asker{{name: "nobody"}}
	withKey := func(name string, scopes hoko.Scopes) {
		secret, _ := owner.newKey(texts(scopes)...)
		askers = append(askers, asker{name: name, headers: []string{"Authorization", "Bearer " + secret}, scopes: scopes})
	}
	for _, scope := range hoko.AllScopes() {
		withKey("only "+string(scope), hoko.Scopes{scope})
		withKey("all but "+string(scope), hoko.AllScopes().Without(hoko.Scopes{scope}))
	}
	withKey("all", hoko.AllScopes())
	for _, role := range hoko.Roles() {
		askers = append(askers, asker{name: string(role), headers: member(t, owner, env, role), scopes: role.Scopes(), role: role, person: true})
	}
	return askers
}

func texts(scopes hoko.Scopes) []string {
	var all []string
	for _, scope := range scopes {
		all = append(all, string(scope))
	}
	return all
}

// member makes an account on the command line and signs it in.
func member(t *testing.T, owner *session, env []string, role hoko.Role) []string {
	t.Helper()
	email := string(role) + "@example.com"
	cmd := command(t.Context(), env, "user", "create", "--email", email, "--name", string(role), "--workspace", owner.workspace, "--role", string(role))
	password, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	got := owner.graphQL(nil, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { id } } } }`,
		input("email", email, "password", strings.TrimSpace(string(password))))
	return []string{"Cookie", cookieOf(t, got.header), "Hoko-Workspace", owner.workspace}
}

// rootFields returns the fields of Query, Mutation and Subscription, signOut last: it ends
// what the others need.
func rootFields(t *testing.T) []*ast.FieldDefinition {
	t.Helper()
	schema := loadSchema(t)
	fields := slices.Concat(schema.Query.Fields, schema.Mutation.Fields, schema.Subscription.Fields)
	fields = slices.DeleteFunc(fields, func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
	rank := func(f *ast.FieldDefinition) int {
		if f.Name == "signOut" {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(fields, func(a, b *ast.FieldDefinition) int { return rank(a) - rank(b) })
	return fields
}

func loadSchema(t *testing.T) *ast.Schema {
	t.Helper()
	names, err := filepath.Glob("../../graph/schema/*.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	var sources []*ast.Source
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func checkField(t *testing.T, p *process, who asker, field *ast.FieldDefinition) {
	t.Helper()
	sample, ok := samples[field.Name]
	if !ok {
		t.Fatalf("samples lacks the root field %s", field.Name)
	}
	got := p.graphQL(who.headers, sample.document, sample.variables)
	want := expectedRefusal(who, field)
	if refusal := refusalOf(t, got.body); refusal != want {
		t.Errorf("%s asks for %s: refused with %q, want %q: %d %s", who.name, field.Name, refusal, want, got.status, got.body)
	}
}

// expectedRefusal says with which reason the schema's directive refuses the
// caller, or "".
func expectedRefusal(who asker, field *ast.FieldDefinition) hoko.Code {
	if field.Directives.ForName("public") != nil {
		return ""
	}
	if who.headers == nil {
		return hoko.CodeCredentialsMissing
	}
	if scopes := field.Directives.ForNames("hasScope"); len(scopes) > 0 {
		for _, d := range scopes {
			if !who.scopes.Has(hoko.Scope(d.Arguments.ForName("scope").Value.Raw)) {
				return hoko.CodeInsufficientScope
			}
		}
		return ""
	}
	if field.Directives.ForName("key") != nil {
		if who.person {
			return hoko.CodeKeyRequired
		}
		return ""
	}
	if !who.person {
		return hoko.CodeSessionRequired
	}
	if role := field.Directives.ForName("session").Arguments.ForName("role"); role != nil {
		if !who.role.Includes(hoko.Role(strings.ToLower(role.Value.Raw))) {
			return hoko.CodeRoleInsufficient
		}
	}
	return ""
}

// refusalOf returns the reason of an answer that refuses for want of identity
// or permission; other failures got past the permission.
func refusalOf(t *testing.T, body []byte) hoko.Code {
	t.Helper()
	var answer struct {
		Errors []struct {
			Extensions struct{ Code, Reason string }
		}
	}
	decode(t, body, &answer)
	if len(answer.Errors) == 0 {
		return ""
	}
	first := answer.Errors[0].Extensions
	if first.Code != "UNAUTHENTICATED" && first.Code != "FORBIDDEN" || first.Reason == string(hoko.CodeSignInFailed) {
		return ""
	}
	return hoko.Code(first.Reason)
}

func checkRoute(t *testing.T, p *process, who asker, route rest.Route) {
	t.Helper()
	method, path, scope := route.Method, route.Path, route.Scope
	body := "[]"
	if method == http.MethodGet {
		body = ""
	}
	status, header, got := p.request(method, path, body, who.headers...)
	switch {
	case route.Open:
		if status != http.StatusBadRequest {
			t.Errorf("%s asks for %s %s: %d %s", who.name, method, path, status, got)
		}
	case who.headers == nil || who.person:
		// The REST door is for keys: a session cookie is nobody there.
		if status != http.StatusUnauthorized || header.Get("WWW-Authenticate") != `Bearer realm="hoko"` {
			t.Errorf("%s asks for %s %s: %d %s", who.name, method, path, status, got)
		}
	case scope != "" && !who.scopes.Has(scope):
		var refusal struct{ MissingScopes []hoko.Scope }
		if err := json.Unmarshal(got, &refusal); err != nil || status != http.StatusForbidden || !slices.Equal(refusal.MissingScopes, []hoko.Scope{scope}) {
			t.Errorf("%s asks for %s %s: %d %s", who.name, method, path, status, got)
		}
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		t.Errorf("%s may ask for %s %s: %d %s", who.name, method, path, status, got)
	}
}
