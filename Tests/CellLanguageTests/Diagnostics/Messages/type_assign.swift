var count = 0
count = "three"
count += 1.5
var list = [1, 2]
list.append("3")
list[0] = 2.0
