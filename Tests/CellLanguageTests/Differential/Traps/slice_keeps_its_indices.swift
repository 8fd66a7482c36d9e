let all = [10, 20, 30, 40]
let tail = all[2...]
print(tail, tail[2])
print(tail[0])
