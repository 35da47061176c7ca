package service

import (
	"strings"

	"github.com/hoko-to/hoko/internal/mail"
)

// The letters are in both languages: nobody knows which one the recipient reads.
// Blanks are in braces.
const (
	invitationSubject = "You are invited to a workspace on Hoko · دعوة إلى مساحة عمل على Hoko"
	invitationText    = `You are invited to join a workspace on Hoko as {role}. Open this address within
7 days to accept; it works once:

{url}

If you do not know why you got this letter, ignore it.

تمت دعوتك للانضمام إلى مساحة عمل على Hoko بدور {role}. افتح الرابط أعلاه خلال
7 أيام لقبول الدعوة؛ يعمل الرابط مرة واحدة. إذا لم تكن تعرف سبب هذه الرسالة فتجاهلها.
`
	resetSubject = "Choose a new password for Hoko · اختر كلمة مرور جديدة لحسابك على Hoko"
	resetText    = `Somebody asked for a new password for your account on Hoko. If it was you, open
this address within an hour; it works once:

{url}

If it was not you, ignore this letter: your password stays as it is.

طلب أحدهم كلمة مرور جديدة لحسابك على Hoko. إذا كنت أنت من طلبها فافتح الرابط أعلاه
خلال ساعة؛ يعمل الرابط مرة واحدة. وإن لم تطلبها فتجاهل هذه الرسالة، وتبقى كلمة مرورك كما هي.
`
)

func invitationLetter(made *NewInvitation) mail.Letter {
	fill := strings.NewReplacer("{role}", string(made.Invitation.Role), "{url}", made.URL)
	return mail.Letter{To: made.Invitation.Email, Subject: invitationSubject, Text: fill.Replace(invitationText)}
}

func resetLetter(email, url string) mail.Letter {
	return mail.Letter{To: email, Subject: resetSubject, Text: strings.ReplaceAll(resetText, "{url}", url)}
}
