package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// asks are the permission checks of the service; each takes a context first.
var asks = []string{"allow", "allowRole", "allowKey", "allowOperator", "public"}

// TestOperationsAskFirst proves that each exported method of Service begins by
// asking for permission, and hands the refusal on.
func TestOperationsAskFirst(t *testing.T) {
	t.Parallel()
	operations := 0
	for fn := range methods(t, "service", "Service") {
		if !fn.Name.IsExported() {
			continue
		}
		operations++
		if ask := firstAsk(fn); !slices.Contains(asks, ask) {
			t.Errorf("%s does not begin with one of %s", fn.Name.Name, strings.Join(asks, ", "))
		}
	}
	if operations < 30 {
		t.Errorf("only %d operations were found: does this test still read the service?", operations)
	}
}

// tenantless are the store's methods that touch no tenant's data, or that find
// out whose it is.
var tenantless = []string{
	// the database as a whole
	"Open", "OpenAdmission", "Close", "Ping", "Backup", "EndTokens", "Reapply", "NewerMigrations", "Stats", "Connections", "KeysWaiting", "SessionsWaiting", "InTx", "Snapshot", "EnsureInstallation", "MarkSetUp", "Peppers", "InsertPepper", "PepperUses",
	// people and workspaces, which are not in a workspace
	"InsertUser", "UpdateUser", "UserByEmail", "UserByID", "HoldPassword", "SetPasswordHash", "InsertWorkspace", "WorkspaceBySlug", "Workspaces", "SlugTaken",
	"InsertMembership", "Memberships", "MembershipBySlug",
	"InsertSession", "SessionByTokenHash", "Sessions", "TouchSessions", "DeleteSession", "DeleteSessionOf", "DeleteSessionsOf", "DeleteEndedSessions",
	"PutPasswordReset", "UserByPasswordReset", "TakePasswordReset", "DeletePasswordReset", "DeleteExpiredPasswordResets",
	"SecondFactor", "PutSecondFactor", "ConfirmSecondFactor", "TakeStep", "DeleteSecondFactor", "SecondFactors", "SealSecondFactor",
	"PutRecoveryCodes", "TakeRecoveryCode", "CountRecoveryCodes",
	// invitations, whose tokens prove where they belong
	"InvitationByTokenHash", "TakeInvitation", "DeleteInvitations",
	// credentials and visitors, who prove or are sent where they belong
	"APIKeyByPublicID", "Standing", "TouchAPIKeys", "LeaseQuota", "LinkByShortID", "ShortIDOwners",
	// rows that carry their workspace themselves
	"PutInvitation",
	"InsertAPIKey", "UpdateAPIKey", "InsertAuditEvents", "InsertIdempotentAnswer", "InsertCollections", "UpdateCollections",
	"InsertTags", "UpdateTags", "InsertPartners", "UpdatePartners", "UpdateCustomers",
	"InsertLinks", "UpdateLinks", "InsertClicks", "EnsureCustomer", "InsertLead", "InsertSale",
	// what is cleaned up and followed for all
	"InsertKeyRequests", "AddKeyCounts", "AddKeyRefusals", "SpoolPosition", "SetSpoolPosition", "DeleteKeyRequests", "RequestLogDays",
	"WorkspaceIDs", "DeletedWorkspaces", "UnsummedClicks", "UndividedWorkspaces", "BeginSums", "ForgetVisitors", "Retentions", "DropEndedClicks",
	"DeleteIdempotentAnswers", "DeleteQuotas", "LatestChange", "Changes", "DeleteChanges",
}

// TestStoreMethodsNameTheTenant proves that every other method of Store takes
// an access or the id of a workspace.
func TestStoreMethodsNameTheTenant(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for fn := range methods(t, "db", "Store") {
		name := fn.Name.Name
		if !fn.Name.IsExported() {
			continue
		}
		seen[name] = true
		if !slices.Contains(tenantless, name) && !takesTenant(fn) {
			t.Errorf("%s takes neither an access nor a workspaceID", name)
		}
	}
	for _, name := range tenantless {
		if !seen[name] && name != "Open" {
			t.Errorf("tenantless lists %s, which does not exist", name)
		}
	}
}

func takesTenant(fn *ast.FuncDecl) bool {
	for _, param := range fn.Type.Params.List {
		if star, ok := param.Type.(*ast.StarExpr); ok {
			if sel, ok := star.X.(*ast.SelectorExpr); ok && sel.Sel.Name == "Access" {
				return true
			}
		}
		for _, name := range param.Names {
			if name.Name == "workspaceID" {
				return true
			}
		}
	}
	return false
}

// methods yields the methods of a type of a room, without tests.
func methods(t *testing.T, room, receiver string) func(yield func(*ast.FuncDecl) bool) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", "..", room, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(*ast.FuncDecl) bool) {
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Error(err)
				return
			}
			for _, decl := range file.Decls {
				if fn, ok := decl.(*ast.FuncDecl); ok && receiverOf(fn) == receiver && !yield(fn) {
					return
				}
			}
		}
	}
}

func receiverOf(fn *ast.FuncDecl) string {
	if fn.Recv == nil {
		return ""
	}
	star, ok := fn.Recv.List[0].Type.(*ast.StarExpr)
	if !ok {
		return ""
	}
	ident, ok := star.X.(*ast.Ident)
	if !ok {
		return ""
	}
	return ident.Name
}

// firstAsk returns the method that fn's first statement calls on its receiver,
// either as an assignment or in the head of an if.
func firstAsk(fn *ast.FuncDecl) string {
	if len(fn.Body.List) == 0 {
		return ""
	}
	first := fn.Body.List[0]
	if branch, ok := first.(*ast.IfStmt); ok && branch.Init != nil {
		first = branch.Init
	}
	assign, ok := first.(*ast.AssignStmt)
	if !ok || len(assign.Rhs) != 1 {
		return ""
	}
	call, ok := assign.Rhs[0].(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return ""
	}
	callee, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	return callee.Sel.Name
}
