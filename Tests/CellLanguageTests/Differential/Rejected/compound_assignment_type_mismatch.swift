var average = 0.0
let scores = [70, 80]
for score in scores {
    average += score
}
print(average / Double(scores.count))
