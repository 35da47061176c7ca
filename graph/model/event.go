package model

// CustomerEvent is a *hoko.Click, a *hoko.Lead or a *hoko.Sale.
type CustomerEvent any
