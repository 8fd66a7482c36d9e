let hours = [9, 12, 0]
for hour in hours {
    print(24 % hour)
}
