package redirect

import (
	"net/http"

	"github.com/hoko-to/hoko"
)

// text is what a page says. Problem is what was wrong with what the visitor put
// into its form; "" if nothing was.
type text struct{ Title, Body, Problem string }

// formText is what the form for a link's password says.
type formText struct{ Label, Button string }

func formTexts() map[hoko.Language]formText {
	return map[hoko.Language]formText{
		hoko.English: {"Password", "Open link"},
		hoko.Arabic:  {"كلمة المرور", "فتح الرابط"},
	}
}

// locked returns the words of the page that asks for a link's password.
func locked(problem, problemInArabic string) map[hoko.Language]text {
	return map[hoko.Language]text{
		hoko.English: {"This link is protected", "Enter its password to go on. Whoever gave you the link knows it.", problem},
		hoko.Arabic:  {"هذا الرابط محمي", "أدخل كلمة المرور للمتابعة. يعرفها من أعطاك الرابط.", problemInArabic},
	}
}

// texts are the words of every page, by its status.
func texts() map[int]map[hoko.Language]text {
	return map[int]map[hoko.Language]text{
		http.StatusOK: locked("", ""),
		http.StatusForbidden: locked(
			"This is not the password. Capital and small letters are different.",
			"هذه ليست كلمة المرور. يُفرَّق بين الأحرف الكبيرة والصغيرة.",
		),
		http.StatusTooManyRequests: locked(
			"Too many attempts. Wait a minute, then try again.",
			"محاولات كثيرة جدًا. انتظر دقيقة، ثم أعد المحاولة.",
		),
		http.StatusBadRequest: {
			hoko.English: {Title: "We could not read this", Body: "Check the address, or go back and try again."},
			hoko.Arabic:  {Title: "تعذّرت قراءة هذا الطلب", Body: "تحقق من العنوان، أو عُد وأعد المحاولة."},
		},
		http.StatusNotFound: {
			hoko.English: {Title: "This link does not exist", Body: "Check the address for typing errors. Capital and small letters are different."},
			hoko.Arabic:  {Title: "هذا الرابط غير موجود", Body: "تحقق من كتابة العنوان. يُفرَّق بين الأحرف الكبيرة والصغيرة."},
		},
		http.StatusGone: {
			hoko.English: {Title: "This link has ended", Body: "It led somewhere for a limited time. Ask whoever gave it to you for a new one."},
			hoko.Arabic:  {Title: "انتهت صلاحية هذا الرابط", Body: "كان الرابط متاحًا لفترة محدودة. اطلب رابطًا جديدًا ممن أعطاك إياه."},
		},
		http.StatusMethodNotAllowed: {
			hoko.English: {Title: "This address can only be visited", Body: "Open it in a browser."},
			hoko.Arabic:  {Title: "هذا العنوان للزيارة فقط", Body: "افتحه في المتصفح."},
		},
		http.StatusInternalServerError: {
			hoko.English: {Title: "Something went wrong on our side", Body: "Try again in a moment."},
			hoko.Arabic:  {Title: "حدث خطأ من جانبنا", Body: "أعد المحاولة بعد لحظات."},
		},
		http.StatusServiceUnavailable: {
			hoko.English: {Title: "We will be right back", Body: "This link cannot be opened at the moment. Try again in a few seconds."},
			hoko.Arabic:  {Title: "سنعود بعد قليل", Body: "لا يمكن فتح هذا الرابط في الوقت الحالي. أعد المحاولة بعد ثوانٍ."},
		},
	}
}

// crowdedTexts are the words for who asks for too many pictures at once.
func crowdedTexts() map[hoko.Language]text {
	return map[hoko.Language]text{
		hoko.English: {Title: "Too many pictures at once", Body: "Wait a few seconds, then try again."},
		hoko.Arabic:  {Title: "صور كثيرة جدًا في وقت واحد", Body: "انتظر بضع ثوانٍ، ثم أعد المحاولة."},
	}
}
