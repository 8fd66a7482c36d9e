var queue = ["a", "b"]
var position = 1
while true {
    print(queue[position])
    position -= 1
}
