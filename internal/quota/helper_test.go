package quota

import (
	"testing"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
)

func newID() string { return uuid.Must(uuid.NewV7()).String() }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// want returns a result and fails the test on an error.
func want[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		must(t, err)
		return value
	}
}

// refused fails the test unless err has the code.
func refused(t testing.TB, err error, code hoko.Code) {
	t.Helper()
	if err == nil || hoko.CodeOf(err) != code {
		t.Errorf("got %v, want %s", err, code)
	}
}
