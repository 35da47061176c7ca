package main

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// auditedSteps make each change that takes a role in a workspace, in an order in
// which each finds what it needs. What a step answers in found is there for
// later ones by the name of the mutation.
var auditedSteps = []struct {
	mutation string
	action   string
	document string
	input    func(found map[string]string) map[string]any
}{
	{"createApiKey", "apiKey.create", `mutation($in: CreateApiKeyInput!) { made: createApiKey(input: $in) { apiKey { id } } }`, func(map[string]string) map[string]any {
		return input("name", "audited", "scopes", []string{"linksRead", "tagsRead"})
	}},
	{"updateApiKey", "apiKey.update", `mutation($in: UpdateApiKeyInput!) { made: updateApiKey(input: $in) { apiKey { id } } }`, func(found map[string]string) map[string]any {
		return input("id", found["createApiKey"], "scopes", []string{"linksRead"})
	}},
	{"rotateApiKey", "apiKey.retire", `mutation($in: RotateApiKeyInput!) { made: rotateApiKey(input: $in) { apiKey { id } } }`, func(found map[string]string) map[string]any {
		return input("id", found["createApiKey"])
	}},
	{"revokeApiKey", "apiKey.revoke", `mutation($in: RevokeApiKeyInput!) { made: revokeApiKey(input: $in) { apiKey { id } } }`, func(found map[string]string) map[string]any {
		return input("id", found["createApiKey"])
	}},
	{"revokeApiKeys", "apiKey.revoke", `mutation($in: RevokeApiKeysInput!) { made: revokeApiKeys(input: $in) { apiKeys { id } } }`, func(found map[string]string) map[string]any {
		return input("ids", []string{found["rotateApiKey"]})
	}},
	{"inviteMember", "invitation.create", `mutation($in: InviteMemberInput!) { made: inviteMember(input: $in) { invitation { id } } }`, func(map[string]string) map[string]any {
		return input("email", "guest@example.com")
	}},
	{"resendInvitation", "invitation.resend", `mutation($in: ResendInvitationInput!) { made: resendInvitation(input: $in) { invitation { id } } }`, func(found map[string]string) map[string]any {
		return input("id", found["inviteMember"])
	}},
	{"revokeInvitation", "invitation.revoke", `mutation($in: RevokeInvitationInput!) { made: revokeInvitation(input: $in) { id: revokedId } }`, func(found map[string]string) map[string]any {
		return input("id", found["resendInvitation"])
	}},
	{"updateMember", "member.update", `mutation($in: UpdateMemberInput!) { made: updateMember(input: $in) { member { user { id } } } }`, func(found map[string]string) map[string]any {
		return input("userId", found["member"], "role", "VIEWER")
	}},
	{"removeMember", "member.remove", `mutation($in: RemoveMemberInput!) { made: removeMember(input: $in) { id: removedUserId } }`, func(found map[string]string) map[string]any {
		return input("userId", found["member"])
	}},
	{"setRetention", "workspace.retention", `mutation($in: SetRetentionInput!) { made: setRetention(input: $in) { retentionDays } }`, func(map[string]string) map[string]any {
		return input("retentionDays", 400)
	}},
	{"setRequestLogDays", "workspace.requestLog", `mutation($in: SetRequestLogDaysInput!) { made: setRequestLogDays(input: $in) { requestLogDays } }`, func(map[string]string) map[string]any {
		return input("requestLogDays", 30)
	}},
	{"updateWorkspace", "workspace.update", `mutation($in: UpdateWorkspaceInput!) { made: updateWorkspace(input: $in) { workspace { id } } }`, func(map[string]string) map[string]any {
		return input("name", "Renamed")
	}},
	{"eraseCustomer", "customer.erase", `mutation($in: EraseCustomerInput!) { made: eraseCustomer(input: $in) { id: erasedId } }`, func(found map[string]string) map[string]any {
		return input("id", found["customer"])
	}},
}

// TestEveryChangeIsAudited makes each change to a key or a member that the
// schema lets a role make, and wants one record of each thing that it changed, of
// who made it, from where, without any secret.
func TestEveryChangeIsAudited(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := start(t, env)
		owner := p.setUp()
		member(t, owner, env, hoko.RoleEditor)
		found := map[string]string{"member": owner.memberNamed("editor"), "customer": owner.newCustomer(), "workspace": owner.workspaceID()}
		for _, step := range auditedSteps {
			before := owner.audited().total
			got := owner.graphQL(owner.headers(), step.document, step.input(found))
			if got.status != http.StatusOK || strings.Contains(string(got.body), `"errors"`) {
				t.Fatalf("%s: %s", step.mutation, got.body)
			}
			found[step.mutation] = firstID(string(got.body))
			after := owner.audited()
			of, records := found[step.mutation], 1
			switch step.mutation {
			case "rotateApiKey": // of both keys, the old one last
				of, records = found["createApiKey"], 2
			case "setRetention", "setRequestLogDays":
				of = found["workspace"]
			}
			want := fmt.Sprintf("%s of %s by USER ada@example.com from 127.0.0.1", step.action, of)
			if after.total != before+records || after.latest != want {
				t.Errorf("%s left %d records, the last says %q, want %q", step.mutation, after.total-before, after.latest, want)
			}
		}
	})
}

// TestAuditStepsAreComplete: a new change that takes a role is not forgotten. Nobody
// reads the audit log of a deleted workspace over GraphQL: TestDeleteWorkspace of the
// service does.
func TestAuditStepsAreComplete(t *testing.T) {
	t.Parallel()
	made := map[string]bool{"deleteWorkspace": true}
	for _, step := range auditedSteps {
		made[step.mutation] = true
	}
	for _, field := range loadSchema(t).Mutation.Fields {
		if d := field.Directives.ForName("session"); d != nil && d.Arguments.ForName("role") != nil && !made[field.Name] {
			t.Errorf("no step makes %s", field.Name)
		}
	}
}

// auditState is how many records there are, and what the latest says.
type auditState struct {
	total  int
	latest string
}

func (s *session) audited() auditState {
	s.t.Helper()
	got := s.graphQL(s.headers(), `{ auditEvents(first: 1) { totalCount nodes { action subjectId address detail actor { kind actorId role user { email } apiKey { id } } } } }`, nil)
	if strings.Contains(string(got.body), "hoko_") {
		s.t.Errorf("a record holds a key: %s", got.body)
	}
	var answer struct {
		Data struct {
			AuditEvents struct {
				TotalCount int
				Nodes      []struct {
					Action, SubjectID, Address string
					Actor                      struct {
						Kind string
						User *struct{ Email string }
					}
				}
			}
		}
	}
	decode(s.t, got.body, &answer)
	state := auditState{total: answer.Data.AuditEvents.TotalCount}
	for _, e := range answer.Data.AuditEvents.Nodes {
		email := ""
		if e.Actor.User != nil {
			email = e.Actor.User.Email
		}
		state.latest = fmt.Sprintf("%s of %s by %s %s from %s", e.Action, e.SubjectID, e.Actor.Kind, email, e.Address)
	}
	return state
}

// memberNamed returns the id of a person in the workspace.
func (s *session) memberNamed(name string) string {
	s.t.Helper()
	got := s.graphQL(s.headers(), `query($search: String) { members(filter: {search: $search}) { nodes { user { id } } } }`, map[string]any{"search": name})
	return firstID(string(got.body))
}

// newCustomer makes a customer, by a lead, and returns its id.
func (s *session) newCustomer() string {
	s.t.Helper()
	key, _ := s.newKey("linksWrite", "collectionsRead", "conversionsWrite")
	_, shortID := s.newLink(key, "https://example.com/")
	clickID, _ := visitOnce(s.t.Context(), s.url+"/"+shortID)
	status, _, body := s.request(http.MethodPost, "/api/track/lead", fmt.Sprintf(`{"clickId":%q,"eventName":"Sign up","customerExternalId":"c-1","customerName":"Grace"}`, clickID),
		"Authorization", "Bearer "+key)
	if status != http.StatusCreated {
		s.t.Fatalf("no customer was made: %d %s", status, body)
	}
	return firstID(string(body))
}

// workspaceID returns the id of the workspace.
func (s *session) workspaceID() string {
	s.t.Helper()
	return firstID(string(s.graphQL(s.headers(), `{ viewer { memberships { workspace { id } } } }`, nil).body))
}

// firstID returns the first id of an answer.
func firstID(body string) string {
	_, rest, _ := strings.Cut(body, `"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	return id
}
