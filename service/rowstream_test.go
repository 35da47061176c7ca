package service

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// A read that panics ends its stream and not the program. The log says where.
func TestPanicOfARowStreamIsAnError(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		var log bytes.Buffer
		w.log = slog.New(slog.NewTextHandler(&log, nil))
		x := newTenant(t, w, "one")
		rows := want(streamRows(x.operator(t), w.Service, rowSource[hoko.Click]{read: readsBadly, count: notCounted}, false))(t)
		defer rows.Close()
		page, err := rows.Next()
		refused(t, err, hoko.CodeInternal)
		if page != nil || hoko.KindOf(err) != hoko.KindInternal {
			t.Errorf("%v, %v", page, err)
		}
		for _, part := range []string{"level=ERROR msg=panic", "out of order", "readsBadly"} {
			if !strings.Contains(log.String(), part) {
				t.Errorf("the log does not say %q: %s", part, &log)
			}
		}
	})
}

func readsBadly(context.Context, *hoko.Click) ([]*hoko.Click, bool, error) {
	panic("out of order")
}
