let hours = 7.5
let wage = 20
let days = 5
let weekly = Double(days) * hours
print("weekly hours", weekly)
let pay = weekly * wage
print("pay", pay)
