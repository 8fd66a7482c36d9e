let flags = [1, 0, 1]
for flag in flags {
    if !flag { print("off") } else { print("on") }
}
