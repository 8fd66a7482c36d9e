let fields = "3,4,x".split(separator: ",")
var sum = 0
for field in fields {
    sum += Int(field)!
    print(sum)
}
