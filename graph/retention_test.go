package graph_test

import (
	"testing"

	"github.com/hoko-to/hoko"
)

// TestRetention is set, seen and taken away by an admin, and by nobody below.
func TestRetention(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		const set, read = `mutation($in: SetRetentionInput!) { setRetention(input: $in) { retentionDays } }`, `{ viewer { memberships { workspace { retentionDays } } } }`
		for given, shown := range map[any]string{30: "30", nil: "null"} {
			same(t, "set", d.post(h, set, fields{"in": fields{"retentionDays": given}}), `{"data":{"setRetention":{"retentionDays":`+shown+`}}}`)
			same(t, "read", d.post(h, read, nil), `{"data":{"viewer":{"memberships":[{"workspace":{"retentionDays":`+shown+`}}]}}}`)
		}
		for _, days := range []int{0, hoko.MaxRetentionDays + 1} {
			got := d.post(h, set, fields{"in": fields{"retentionDays": days}})
			if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != "out_of_range" || list[0].Extensions.Field != "retentionDays" {
				t.Errorf("%d days: %s", days, got.body)
			}
		}
		if got := d.post(as(t, keyWith(owner, hoko.AllScopes()...)), set, fields{"in": fields{"retentionDays": 1}}); got.reason() != "FORBIDDEN session_required" {
			t.Errorf("by a key: %s", got.body)
		}
	})
}

// TestRequestLogDays are set, seen and bounded by what the server keeps.
func TestRequestLogDays(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		const set = `mutation($in: SetRequestLogDaysInput!) { setRequestLogDays(input: $in) { requestLogDays } }`
		const read = `{ limits { requestLogDays streamsPerCaller } viewer { memberships { workspace { requestLogDays } } } }`
		same(t, "taken away", d.post(h, set, fields{"in": fields{"requestLogDays": nil}}), `{"data":{"setRequestLogDays":{"requestLogDays":null}}}`)
		same(t, "read", d.post(h, read, nil),
			`{"data":{"limits":{"requestLogDays":0,"streamsPerCaller":10},"viewer":{"memberships":[{"workspace":{"requestLogDays":null}}]}}}`)
		if got := d.post(h, set, fields{"in": fields{"requestLogDays": 1}}); got.reason() != "BAD_USER_INPUT out_of_range" {
			t.Errorf("more than the server keeps: %s", got.body)
		}
		if got := d.post(as(t, keyWith(owner, hoko.AllScopes()...)), set, fields{"in": fields{"requestLogDays": nil}}); got.reason() != "FORBIDDEN session_required" {
			t.Errorf("by a key: %s", got.body)
		}
	})
}

// TestEraseCustomer takes the person away and leaves the numbers.
func TestEraseCustomer(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		customer, lead, _ := d.track(h, click, "c-1")
		const erase = `mutation($id: ID!) { eraseCustomer(input: {id: $id}) { erasedId } }`
		same(t, "erased", d.post(h, erase, fields{"id": customer}), `{"data":{"eraseCustomer":{"erasedId":"`+customer+`"}}}`)
		same(t, "left", d.post(h, `query($id: ID!) { customers { totalCount } lead(id: $id) { customer { id } } sales { totalCount nodes { amount } } }`, fields{"id": lead}),
			`{"data":{"customers":{"totalCount":0},"lead":{"customer":null},"sales":{"totalCount":1,"nodes":[{"amount":1999}]}}}`)
		for _, missing := range []string{newID(), "x"} {
			if got := d.post(h, erase, fields{"id": missing}); got.reason() != "NOT_FOUND not_found" {
				t.Errorf("nobody is erased: %s", got.body)
			}
		}
		if got := d.post(as(t, keyWith(owner, hoko.AllScopes()...)), erase, fields{"id": customer}); got.reason() != "FORBIDDEN session_required" {
			t.Errorf("by a key: %s", got.body)
		}
	})
}
