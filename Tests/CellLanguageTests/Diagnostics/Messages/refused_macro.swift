#warning("still to do")
let selector = #selector(print)
