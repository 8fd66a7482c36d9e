let temperature = 21.5
let humidity = 0.4
print("It is \(temprature)° at \(humdity * 100) %")
