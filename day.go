package hoko

import "time"

// DayIn returns the first moment of a date in a time zone, and that of the day
// after it.
func DayIn(date time.Time, zone *time.Location) (start, end time.Time) {
	year, month, day := date.Date()
	return midnight(year, month, day, zone).UTC(), midnight(year, month, day+1, zone).UTC()
}
