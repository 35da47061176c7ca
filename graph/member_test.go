package graph_test

import (
	"encoding/base32"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// TestInvitingAMember: from the invitation to the end of the membership.
func TestInvitingAMember(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		var made struct {
			InviteMember struct {
				URL        string
				Mailed     bool
				Invitation struct{ ID string }
			}
		}
		d.post(as(t, owner), `mutation($in: InviteMemberInput!) { inviteMember(input: $in) { url mailed invitation { id } } }`,
			fields{"in": fields{"email": "Ada@hoko.test", "role": "ADMIN"}}).data(&made)
		_, token, _ := strings.Cut(made.InviteMember.URL, "https://hoko.test/admin/invitation#")
		if len(token) != 32 || made.InviteMember.Mailed {
			t.Fatalf("%+v", made)
		}
		got := d.post(as(t, owner), `{ invitations { totalCount nodes { email role expired invitedBy { name } } } settings { mailConfigured } }`, nil)
		is(t, got, `{"data":{"invitations":{"totalCount":1,"nodes":[{"email":"ada@hoko.test","role":"ADMIN","expired":false,"invitedBy":{"name":"Owner"}}]},"settings":{"mailConfigured":false}}}`)
		got = d.post(nobody(), `query($token: String!) { invitation(token: $token) { workspaceName email role hasAccount } }`, fields{"token": token})
		is(t, got, `{"data":{"invitation":{"workspaceName":"Default Workspace","email":"ada@hoko.test","role":"ADMIN","hasAccount":false}}}`)

		const accept = `mutation($in: AcceptInvitationInput!) { acceptInvitation(input: $in) { workspaceSlug } }`
		var joined struct {
			AcceptInvitation struct {
				Viewer struct{ User struct{ ID string } }
			}
		}
		d.post(nobody(), `mutation($in: AcceptInvitationInput!) { acceptInvitation(input: $in) { workspaceSlug viewer { user { id } } } }`,
			fields{"in": fields{"token": token, "name": "Ada", "password": "a fine password"}}).data(&joined)
		if change := d.lastCall().SessionChange(); change.Begin == nil || change.Token == "" {
			t.Errorf("no session begins: %+v", change)
		}
		got = d.post(nobody(), accept, fields{"in": fields{"token": token, "name": "Eve", "password": "a fine password"}})
		if got.reason() != "NOT_FOUND invitation_invalid" {
			t.Errorf("again: %s", got.body)
		}
		id := joined.AcceptInvitation.Viewer.User.ID
		got = d.post(as(t, owner), `mutation($in: UpdateMemberInput!) { updateMember(input: $in) { member { role user { name } secondFactor } } }`,
			fields{"in": fields{"userId": id, "role": "VIEWER"}})
		is(t, got, `{"data":{"updateMember":{"member":{"role":"VIEWER","user":{"name":"Ada"},"secondFactor":false}}}}`)
		d.checkMemberPages(owner)
		got = d.post(as(t, owner), `mutation($in: RemoveMemberInput!) { removeMember(input: $in) { removedUserId revokedKeys } }`, fields{"in": fields{"userId": id}})
		is(t, got, `{"data":{"removeMember":{"removedUserId":"`+id+`","revokedKeys":0}}}`)
		got = d.post(as(t, owner), `mutation($in: LeaveWorkspaceInput!) { leaveWorkspace(input: $in) { leftWorkspaceId } }`,
			fields{"in": fields{"workspaceId": owner.Member.Workspace.ID}})
		if got.reason() != "CONFLICT last_owner" {
			t.Errorf("the last owner leaves: %s", got.body)
		}
	})
}

func is(t testing.TB, got reply, want string) {
	t.Helper()
	if string(got.body) != want {
		t.Errorf("%s, want %s", got.body, want)
	}
}

// checkMemberPages reads the two members one by one, in each order.
func (d *door) checkMemberPages(owner *hoko.Caller) {
	d.t.Helper()
	for field, want := range map[string]string{"JOINED_AT": "Owner Ada", "NAME": "Ada Owner", "LAST_SEEN_AT": "Ada Owner"} {
		var names []string
		var after *string
		for range 2 {
			var page struct {
				Members struct {
					Nodes    []struct{ User struct{ Name string } }
					PageInfo struct{ EndCursor *string }
				}
			}
			d.post(as(d.t, owner), `query($after: String, $field: MemberOrderField!) {
				members(first: 1, after: $after, orderBy: {field: $field, direction: ASC}) { nodes { user { name } } pageInfo { endCursor } }
			}`, fields{"after": after, "field": field}).data(&page)
			for _, m := range page.Members.Nodes {
				names = append(names, m.User.Name)
			}
			after = page.Members.PageInfo.EndCursor
		}
		if got := strings.Join(names, " "); field != "LAST_SEEN_AT" && got != want || len(names) != 2 {
			d.t.Errorf("by %s: %s", field, got)
		}
	}
	var found struct {
		Members struct {
			TotalCount int
			Nodes      []struct {
				Role       string
				LastSeenAt *time.Time
			}
		}
	}
	d.post(as(d.t, owner), `{ members(filter: {search: "ADA", roles: [VIEWER, VIEWER]}) { totalCount nodes { role lastSeenAt } } }`, nil).data(&found)
	if m := found.Members; m.TotalCount != 1 || len(m.Nodes) != 1 || m.Nodes[0].Role != "VIEWER" || m.Nodes[0].LastSeenAt == nil {
		d.t.Errorf("looked for: %+v", m)
	}
}

// TestOwnAccount: what signed-in people do with sessions, password and second
// factor.
func TestOwnAccount(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	got := d.post(as(t, owner), `mutation { updateProfile(input: {name: "Grace"}) { user { name } } }`, nil)
	is(t, got, `{"data":{"updateProfile":{"user":{"name":"Grace"}}}}`)
	got = d.post(as(t, owner), `{ viewer { sessions { current userAgent } secondFactor { confirmedAt } } }`, nil)
	is(t, got, `{"data":{"viewer":{"sessions":[{"current":true,"userAgent":""}],"secondFactor":null}}}`)
	got = d.post(as(t, owner), `mutation { revokeOtherSessions { revokedCount } }`, nil)
	is(t, got, `{"data":{"revokeOtherSessions":{"revokedCount":0}}}`)

	var begun struct{ BeginSecondFactor struct{ Secret, URI string } }
	d.post(as(t, owner), `mutation { beginSecondFactor(input: {password: "correct horse battery"}) { secret uri } }`, nil).data(&begun)
	secret, err := base32.StdEncoding.DecodeString(begun.BeginSecondFactor.Secret)
	if err != nil || !strings.HasPrefix(begun.BeginSecondFactor.URI, "otpauth://totp/Hoko:owner@hoko.test?") {
		t.Fatalf("%+v %v", begun, err)
	}
	var confirmed struct {
		ConfirmSecondFactor struct{ RecoveryCodes []string }
	}
	d.post(as(t, owner), `mutation($code: String!) { confirmSecondFactor(input: {code: $code}) { recoveryCodes } }`,
		fields{"code": hoko.TOTPSecret(secret).Code(hoko.TOTPStep(time.Now()))}).data(&confirmed)
	codes := confirmed.ConfirmSecondFactor.RecoveryCodes
	if len(codes) != hoko.RecoveryCodes {
		t.Fatalf("%d recovery codes", len(codes))
	}
	const signIn = `mutation($code: String) { signIn(input: {email: "owner@hoko.test", password: "correct horse battery", code: $code}) { viewer { user { name } } } }`
	if got := d.post(nobody(), signIn, nil); got.reason() != "UNAUTHENTICATED second_factor_required" {
		t.Errorf("without a code: %s", got.body)
	}
	is(t, d.post(nobody(), signIn, fields{"code": codes[0]}), `{"data":{"signIn":{"viewer":{"user":{"name":"Grace"}}}}}`)
	got = d.post(as(t, owner), `{ viewer { secondFactor { recoveryCodesLeft } } }`, nil)
	is(t, got, `{"data":{"viewer":{"secondFactor":{"recoveryCodesLeft":9}}}}`)
	d.checkAccountChanges(owner, codes)
}

func (d *door) checkAccountChanges(owner *hoko.Caller, codes []string) {
	d.t.Helper()
	var fresh struct {
		RegenerateRecoveryCodes struct{ RecoveryCodes []string }
	}
	d.post(as(d.t, owner), `mutation($code: String!) { regenerateRecoveryCodes(input: {password: "correct horse battery", code: $code}) { recoveryCodes } }`,
		fields{"code": codes[1]}).data(&fresh)
	const disable = `mutation($code: String!) { disableSecondFactor(input: {password: "correct horse battery", code: $code}) { disabled } }`
	if got := d.post(as(d.t, owner), disable, fields{"code": codes[2]}); got.reason() != "BAD_USER_INPUT second_factor_wrong" {
		d.t.Errorf("an old code: %s", got.body)
	}
	got := d.post(as(d.t, owner), disable, fields{"code": fresh.RegenerateRecoveryCodes.RecoveryCodes[0]})
	is(d.t, got, `{"data":{"disableSecondFactor":{"disabled":true}}}`)
	got = d.post(as(d.t, owner), `mutation { changePassword(input: {currentPassword: "correct horse battery", newPassword: "a fine password"}) { changed } }`, nil)
	is(d.t, got, `{"data":{"changePassword":{"changed":true}}}`)
	got = d.post(nobody(), `mutation { requestPasswordReset(input: {email: "owner@hoko.test"}) { mailConfigured } }`, nil)
	is(d.t, got, `{"data":{"requestPasswordReset":{"mailConfigured":false}}}`)
	if got := d.post(nobody(), `mutation { resetPassword(input: {token: "x", password: "a fine password"}) { reset } }`, nil); got.reason() != "NOT_FOUND reset_token_invalid" {
		d.t.Errorf("%s", got.body)
	}
	got = d.post(as(d.t, owner), `mutation($id: ID!) { revokeSession(input: {id: $id}) { revokedId } }`, fields{"id": owner.Session.ID})
	is(d.t, got, `{"data":{"revokeSession":{"revokedId":"`+owner.Session.ID+`"}}}`)
	for _, secret := range []string{"a fine password", "correct horse", codes[0]} {
		if strings.Contains(d.log.String(), secret) {
			d.t.Errorf("the log holds %q", secret)
		}
	}
}
