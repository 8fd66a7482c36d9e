var n = 1
for i in 1...70 {
    if i == 20 { print("half way", n) }
    n = n * 2
}
