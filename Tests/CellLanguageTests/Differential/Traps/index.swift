let values = [1, 2, 3]
print("start")
var sum = 0
for i in 0...3 {
    sum += values[i]
}
print("never", sum)
