let fields = "12,7,x9".split(separator: ",")
var sum = 0
for field in fields {
    sum += Int(field)!
    print(sum)
}
